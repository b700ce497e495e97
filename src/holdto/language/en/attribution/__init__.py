"""Attribution: who is said to say it, and where their words begin."""
