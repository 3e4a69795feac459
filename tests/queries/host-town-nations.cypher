RETURN [COLLECT {
  MATCH w1 = (s1:`HostTown`)-[y1_0:`NATION`]->(n1) WHERE (s1 <> n1)
  WITH DISTINCT n1
  WITH n1 ORDER BY n1.`id` LIMIT $q0d10s0
  RETURN [[n1.`isoCode`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]] AS v
}, COUNT {
  MATCH w1 = (s1:`HostTown`)-[y1_0:`NATION`]->(n1) WHERE (s1 <> n1)
  WITH DISTINCT n1
}] AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q2}) WHERE (n1:`HostTown`)
  RETURN [head(COLLECT {
    MATCH (n1)-[r2:`HOST`]->(n2)
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  }), head(COLLECT {
    MATCH (n1)-[r2:`NATION`]->(n2)
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  }), head(COLLECT {
    MATCH (n1)-[r2:`FOR_GAMES`]->(n2)
    RETURN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] AS v LIMIT 1
  })] AS v LIMIT 1
}) AS f1
