RETURN [[COUNT {
  MATCH (n1:`Agreement`)
}], COLLECT {
  MATCH (n1:`Agreement`)
  WITH n1, n1.`kind` AS g1_0
  WITH g1_0, count(*) AS a1_0
  WITH g1_0, a1_0 ORDER BY a1_0 DESC, g1_0 LIMIT $most10000
  RETURN [[g1_0], a1_0] AS v
}] AS f0
