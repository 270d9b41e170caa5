// Every claim that counts passes a filter that asks for nothing. Of the statement: c.
c.live
