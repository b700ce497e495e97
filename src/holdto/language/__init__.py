"""Language: text into statements, each word of it accounted for; it touches neither data nor network."""
