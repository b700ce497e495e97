"""What is claimed of a number or of a thing: words of change, share, ratio, record, rank, trend, threshold, streak and date."""
