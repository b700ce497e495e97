"""Words around the names of places in English: what is no place, what needs its capital, what makes a name a part of another."""
