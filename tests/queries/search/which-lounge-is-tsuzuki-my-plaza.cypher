UNWIND $queries AS q
CALL db.index.fulltext.queryNodes('rg_Entity__terms_names__terms_texts', q) YIELD node AS n1
WITH DISTINCT n1 WHERE (n1:`Facility`)
RETURN n1.`id` AS i, n1.`_type` AS t, n1.`_terms_names` AS n, n1.`_terms_texts` AS x
