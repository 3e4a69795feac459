RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [[[COUNT {
    MATCH (n1)<-[r2:`CAUSED_BY`]-(n2) WHERE (CASE WHEN (n2:`Activity`) THEN 0 WHEN (n2:`Event`) THEN 6 WHEN (n2:`Policy`) THEN 12 END IN $q1l)
  }]]] AS v LIMIT 1
}) AS f0, [head(COLLECT {
  CALL () {
    MATCH (n1:`Activity`) WHERE EXISTS {
      MATCH (n1)-[r2:`CAUSED_BY`]->(n2) WHERE (n2.`id` = $q2)
    }
    WITH n1, n1.`status` AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0
    RETURN collect([g1_0, a1_0]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0
    WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0
    RETURN [[g1_0], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f1
