RETURN [COLLECT {
  MATCH (n1:`Agreement`)
  WITH n1, COLLECT {
    MATCH (n1)<-[r2:`PARTY_TO`]-(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS v1_0, n1.`kind` AS g1_0
  WITH g1_0, count(*) AS a1_0, collect(v1_0) AS a1_1
  WITH g1_0, a1_0, a1_1 ORDER BY COUNT {
    UNWIND a1_1 AS l
    UNWIND l AS d
    WITH DISTINCT d
    RETURN d AS v
  } DESC, g1_0 LIMIT $most10000
  RETURN [[g1_0], a1_0, [COUNT {
    UNWIND a1_1 AS l
    UNWIND l AS d
    WITH DISTINCT d
    RETURN d AS v
  }]] AS v
}] AS f0
