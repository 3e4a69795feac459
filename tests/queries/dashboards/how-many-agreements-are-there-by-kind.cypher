RETURN [[COUNT {
  MATCH (n1:`Agreement`)
}], COLLECT {
  MATCH (n1:`Agreement`)
  WITH n1, n1.`kind` AS g0_1
  WITH g0_1, count(*) AS a0_1
  WITH g0_1, a0_1 ORDER BY a0_1 DESC, g0_1
  RETURN [[g0_1], a0_1] AS v
}] AS f0
