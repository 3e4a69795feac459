RETURN [COLLECT {
  MATCH (n1:`Agreement`)
  WITH n1, COLLECT {
    MATCH (n1)<-[r2:`PARTY_TO`]-(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS v0_1, n1.`kind` AS g0_1
  WITH g0_1, count(*) AS a0_1, collect(v0_1) AS a1_1
  WITH g0_1, a0_1, a1_1 ORDER BY COUNT {
    UNWIND a1_1 AS l
    UNWIND l AS d
    WITH DISTINCT d
    RETURN d AS v
  } DESC, g0_1
  RETURN [[g0_1], a0_1, [COUNT {
    UNWIND a1_1 AS l
    UNWIND l AS d
    WITH DISTINCT d
    RETURN d AS v
  }]] AS v
}] AS f0
