RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [[[COUNT {
    MATCH (n1)<-[r2:`CAUSED_BY`]-(n2) WHERE (CASE WHEN (n2:`Activity`) THEN 0 WHEN (n2:`Event`) THEN 6 WHEN (n2:`Policy`) THEN 12 END IN $q1l)
  }]]] AS v LIMIT 1
}) AS f0, [COLLECT {
  MATCH (n1:`Activity`) WHERE EXISTS {
    MATCH (n1)-[r2:`CAUSED_BY`]->(n2) WHERE (n2.`id` = $q2)
  }
  WITH n1, n1.`status` AS g1_0
  WITH g1_0, count(*) AS a1_0
  WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0 LIMIT $most10000
  RETURN [[g1_0], a1_0] AS v
}] AS f1
