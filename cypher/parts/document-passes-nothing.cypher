// Every document passes a filter that asks for nothing.
true
