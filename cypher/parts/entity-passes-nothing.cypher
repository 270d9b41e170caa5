// Every entity passes a filter that asks for nothing.
true
