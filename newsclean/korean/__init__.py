"""The Korean press's own grammar: dates, names, bylines, credits, sentence ends, seams. Knows nothing of pages and filters."""
