// Begin from all links of an entity: on a hub, what is asked of each is most of what a page costs. Of the statement: e, r.
true
