RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Entity`)
    UNWIND [0, 1, 2] AS k1
    WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END <= $q1b))
    WITH n1, k1, CASE WHEN (CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END IS NOT NULL) THEN [CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END] END AS v1_0, n1.`id` AS v1_1, CASE WHEN (k1 = 0) THEN 'BEGAN' WHEN (k1 = 1) THEN 'ENDED' WHEN (k1 = 2) THEN 'HAPPENED' END AS v1_2, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END AS v1_3 LIMIT $mostRows
    RETURN count(*) AS a1_0, min(v1_0) AS a1_1, max(v1_0) AS a1_2, count(DISTINCT v1_1) AS a1_3, count(DISTINCT v1_2) AS a1_4, count(DISTINCT v1_3) AS a1_5
  }
  RETURN CASE WHEN (a1_0 < $mostRows) THEN [a1_0, [[a1_1]], [[a1_2]], [a1_3, a1_4, a1_5], []] END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Entity`)
    UNWIND [0, 1, 2] AS k1
    WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END <= $q1b))
    WITH n1, k1, CASE WHEN (CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END IS NOT NULL) THEN [CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END] END AS v1_0, CASE WHEN (n1.`since` IS NOT NULL) THEN [n1.`_a_since`, n1.`_b_since`, n1.`since`] END AS v1_1, CASE WHEN (k1 = 0) THEN 'BEGAN' WHEN (k1 = 1) THEN 'ENDED' WHEN (k1 = 2) THEN 'HAPPENED' END AS g1_0, head([b1 IN [[CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | CASE WHEN (m1.`year` >= 0) THEN (m1.`year` / 10) ELSE ((m1.`year` / 10) - 1) END])] | CASE WHEN (e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | CASE WHEN (m1.`year` >= 0) THEN (m1.`year` / 10) ELSE ((m1.`year` / 10) - 1) END])) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, collect(n1) AS a1_0, collect(k1) AS a1_1, count(*) AS a1_2, min(v1_0) AS a1_3, min(v1_1) AS a1_4
    RETURN collect([g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4]) AS t1, sum(a1_2) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1, k1[4] AS a1_2, k1[5] AS a1_3, k1[6] AS a1_4 WHERE (a1_2 > $q3)
    WITH g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4 ORDER BY g1_0, g1_1
    RETURN [[g1_0, g1_1, [g1_0, g1_1]], a1_2, [[a1_3], [a1_4]], [COLLECT {
      UNWIND range(0, (size(a1_0) - 1)) AS o3
      WITH a1_0[o3] AS n3, a1_1[o3] AS h3
      WITH n3, h3 ORDER BY CASE WHEN (h3 = 0) THEN n3.`_a_since` WHEN (h3 = 1) THEN n3.`_a_until` WHEN (h3 = 2) THEN n3.`_a__happens` END, CASE WHEN (h3 = 0) THEN n3.`_b_since` WHEN (h3 = 1) THEN n3.`_b_until` WHEN (h3 = 2) THEN n3.`_b__happens` END, CASE WHEN (h3 = 0) THEN n3.`since` WHEN (h3 = 1) THEN n3.`until` WHEN (h3 = 2) THEN n3.`_happens` END, h3, n3.`id` LIMIT $q2d10s1
      RETURN [[h3, CASE WHEN (h3 = 0) THEN n3.`since` WHEN (h3 = 1) THEN n3.`until` WHEN (h3 = 2) THEN n3.`_happens` END, [n3.`_type`, [n3.`id`]]]] AS v
    }, COUNT {
      UNWIND range(0, (size(a1_0) - 1)) AS o3
      WITH a1_0[o3] AS n3, a1_1[o3] AS h3
    }]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), COUNT {
  MATCH (n1:`Entity`)
  UNWIND [0, 1, 2] AS k1
  WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END <= $q1b))
}] AS f0
