// What writing needs: one lock however many first writers there are, jobs, keys of mutations, and changes in their order.
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE INDEX job_created IF NOT EXISTS FOR (n:Job) ON (n.createdKey);
CREATE CONSTRAINT mutation_key IF NOT EXISTS FOR (n:MutationKey) REQUIRE n.key IS UNIQUE;
CREATE INDEX mutation_key_at IF NOT EXISTS FOR (n:MutationKey) ON (n.at);
CREATE CONSTRAINT change_seq IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
