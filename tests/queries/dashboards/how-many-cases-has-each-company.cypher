RETURN [[COUNT {
  MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
}], COLLECT {
  MATCH (n1:`Project`) WHERE (n1.`kind` = $q0)
  WITH n1, COLLECT {
    MATCH (n1)-[r2:`IMPLEMENTED_BY`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g0_1
  UNWIND CASE WHEN (size(g0_1) = 0) THEN [null] ELSE g0_1 END AS g0_1o
  WITH n1, g0_1o AS g0_1
  WITH g0_1, count(*) AS a0_1
  WITH g0_1, a0_1 ORDER BY a0_1 DESC, g0_1
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g0_1})
    RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
  })], a0_1] AS v
}] AS f0
