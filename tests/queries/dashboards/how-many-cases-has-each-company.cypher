RETURN [[COUNT {
  MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
}], COLLECT {
  MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
  WITH n1, COLLECT {
    MATCH (n1)-[r2:`IMPLEMENTED_BY`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g1_0
  UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
  WITH n1, g1_0o AS g1_0
  WITH g1_0, count(*) AS a1_0
  WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0 LIMIT $most10000
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g1_0})
    RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
  })], a1_0] AS v
}] AS f0
