RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Agreement`)
    WITH n1, n1.`kind` AS v1_0, CASE WHEN (n1.`since` IS NOT NULL) THEN [n1.`_a_since`, n1.`_b_since`, n1.`since`] END AS v1_1 LIMIT $mostRows
    RETURN count(*) AS a1_0, count(DISTINCT v1_0) AS a1_1, min(v1_1) AS a1_2
  }
  RETURN CASE WHEN (a1_0 < $mostRows) THEN [a1_0, [a1_1], [[a1_2]]] END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Agreement`)
    WITH n1, CASE WHEN (n1.`since` IS NOT NULL) THEN [n1.`_a_since`, n1.`_b_since`, n1.`since`] END AS v1_0, n1.`kind` AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0, min(v1_0) AS a1_1
    RETURN collect([g1_0, a1_0, a1_1]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1
    WITH g1_0, a1_0, a1_1 ORDER BY a1_0 DESC, g1_0
    RETURN [[g1_0], a1_0, [[a1_1]]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Agreement`)
    WITH n1, n1.`kind` AS g1_0, head([b1 IN [[n1.`_a_since`, n1.`_b_since`]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | CASE WHEN (m1.`year` >= 0) THEN (m1.`year` / 10) ELSE ((m1.`year` / 10) - 1) END])] | CASE WHEN (e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | CASE WHEN (m1.`year` >= 0) THEN (m1.`year` / 10) ELSE ((m1.`year` / 10) - 1) END])) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, collect(n1) AS a1_0, count(*) AS a1_1
    RETURN collect([g1_0, g1_1, a1_0, a1_1]) AS t1, sum(a1_1) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1
    WITH g1_0, g1_1, a1_0, a1_1 ORDER BY g1_1, g1_0, g1_1 LIMIT $q1
    RETURN [[g1_0, g1_1, [g1_0, g1_1]], a1_1, [COLLECT {
      UNWIND range(0, (size(a1_0) - 1)) AS o3
      WITH a1_0[o3] AS n3
      WITH n3 ORDER BY n3.`id` LIMIT $d10s0
      RETURN [[coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`), n3.`since`]] AS v
    }]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
