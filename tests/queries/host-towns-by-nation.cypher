RETURN [COLLECT {
  MATCH (n1:`HostTown`)
  WITH n1, COLLECT {
    MATCH (n1)-[r2:`NATION`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g1_0
  UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
  WITH n1, g1_0o AS g1_0
  WITH g1_0, count(*) AS a1_0
  WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0 LIMIT $most10000
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g1_0})
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v
  })], a1_0] AS v
}, COLLECT {
  MATCH (n1:`HostTown`)
  WITH n1, COLLECT {
    MATCH (n1)-[r2:`HOST`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g1_0, COLLECT {
    MATCH (n1)-[r2:`FOR_GAMES`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g1_1
  UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
  WITH n1, g1_0o AS g1_0, g1_1
  UNWIND CASE WHEN (size(g1_1) = 0) THEN [null] ELSE g1_1 END AS g1_1o
  WITH n1, g1_0, g1_1o AS g1_1
  WITH g1_0, g1_1, count(*) AS a1_0
  WITH g1_0, g1_1, a1_0 ORDER BY g1_0, g1_1 LIMIT $most10000
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g1_0})
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v
  }), head(COLLECT {
    MATCH (n2:`Entity` {`id`: g1_1})
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v
  })], a1_0] AS v
}] AS f0
