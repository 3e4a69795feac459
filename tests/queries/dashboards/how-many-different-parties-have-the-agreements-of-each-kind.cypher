RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Agreement`)
    WITH n1, COLLECT {
      MATCH (n1)<-[r2:`PARTY_TO`]-(n2)
      WITH DISTINCT n2 LIMIT $mostRows
      RETURN n2.`id` AS v
    } AS v1_0, n1.`kind` AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0, collect(v1_0) AS a1_1, sum(size(v1_0)) AS a1_2
    RETURN collect([g1_0, a1_0, a1_1, a1_2]) AS t1, sum(a1_2) AS t1_0, sum(a1_0) AS t1_1
  }
  WITH t1, t1_0, t1_1, COLLECT {
    UNWIND CASE WHEN (((t1_0 < $mostRows) AND (t1_1 < $mostRows)) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1, k1[3] AS a1_2
    WITH g1_0, a1_0, a1_1, a1_2 ORDER BY COUNT {
      UNWIND a1_1 AS l
      UNWIND l AS d
      WITH DISTINCT d
      RETURN d AS v
    } DESC, g1_0
    RETURN [[g1_0], a1_0, [COUNT {
      UNWIND a1_1 AS l
      UNWIND l AS d
      WITH DISTINCT d
      RETURN d AS v
    }]] AS v
  } AS p1
  RETURN CASE WHEN (NOT ((t1_0 < $mostRows) AND (t1_1 < $mostRows))) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
