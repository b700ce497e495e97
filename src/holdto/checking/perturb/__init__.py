"""Perturbing: would it still hold, had they chosen otherwise? After Wu, Agarwal, Li, Yang and Yu, ACM TODS 42(1), 2017."""
