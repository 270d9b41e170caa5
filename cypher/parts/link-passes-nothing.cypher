// Every link passes a filter that asks for nothing, while a claim stands behind it. Of the statement: r.
r.origins > 0
