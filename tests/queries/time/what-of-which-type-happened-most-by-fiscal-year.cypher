RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Entity`)
    UNWIND [0, 1, 2] AS k1
    WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END <= $q1b))
    WITH n1, k1, n1.`id` AS v1_0, CASE WHEN (k1 = 0) THEN 'BEGAN' WHEN (k1 = 1) THEN 'ENDED' WHEN (k1 = 2) THEN 'HAPPENED' END AS v1_1, CASE WHEN (CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END IS NOT NULL) THEN [CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END] END AS v1_2, head([b1 IN [[CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | CASE WHEN (m1.`month` >= 4) THEN m1.`year` ELSE (m1.`year` - 1) END])] | CASE WHEN ((e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | CASE WHEN (m1.`month` >= 4) THEN m1.`year` ELSE (m1.`year` - 1) END])) AND (e1 >= 1886) AND (e1 <= 9998)) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_0, n1.`_type` AS g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, collect(n1) AS a1_0, collect(k1) AS a1_1, count(*) AS a1_2, count(DISTINCT v1_0) AS a1_3, count(DISTINCT v1_1) AS a1_4, max(v1_2) AS a1_5
    RETURN collect([g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5]) AS t1, sum(a1_2) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1, k1[4] AS a1_2, k1[5] AS a1_3, k1[6] AS a1_4, k1[7] AS a1_5
    WITH g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5 ORDER BY a1_2 DESC, g1_0, g1_1 LIMIT $q4
    WITH g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, [[g1_0, g1_1, [g1_0, g1_1]], a1_2, [a1_3, a1_4], [[a1_5]], [head(COLLECT {
      CALL (a1_0, a1_1) {
        UNWIND range(0, (size(a1_0) - 1)) AS o3
        WITH a1_0[o3] AS n3, a1_1[o3] AS h3 WHERE (NOT coalesce((CASE WHEN (n3:`Activity`) THEN 0 WHEN (n3:`Agreement`) THEN 1 WHEN (n3:`BudgetLine`) THEN 2 WHEN (n3:`City`) THEN 3 WHEN (n3:`Country`) THEN 4 WHEN (n3:`Document`) THEN 5 WHEN (n3:`Event`) THEN 6 WHEN (n3:`Facility`) THEN 7 WHEN (n3:`HostTown`) THEN 8 WHEN (n3:`Observation`) THEN 9 WHEN (n3:`Office`) THEN 10 WHEN (n3:`Organization`) THEN 11 WHEN (n3:`Policy`) THEN 12 WHEN (n3:`Programme`) THEN 13 WHEN (n3:`Project`) THEN 14 WHEN (n3:`Region`) THEN 15 END IN $q2l), false))
        WITH n3, h3, CASE WHEN (CASE WHEN (h3 = 0) THEN n3.`since` WHEN (h3 = 1) THEN n3.`until` WHEN (h3 = 2) THEN n3.`_happens` END IS NOT NULL) THEN [CASE WHEN (h3 = 0) THEN n3.`_a_since` WHEN (h3 = 1) THEN n3.`_a_until` WHEN (h3 = 2) THEN n3.`_a__happens` END, CASE WHEN (h3 = 0) THEN n3.`_b_since` WHEN (h3 = 1) THEN n3.`_b_until` WHEN (h3 = 2) THEN n3.`_b__happens` END, CASE WHEN (h3 = 0) THEN n3.`since` WHEN (h3 = 1) THEN n3.`until` WHEN (h3 = 2) THEN n3.`_happens` END] END AS v3_0 LIMIT $mostRows
        RETURN count(*) AS a3_0, max(v3_0) AS a3_1
      }
      RETURN CASE WHEN (a3_0 < $mostRows) THEN [a3_0, [[a3_1]]] END AS v
    }), head(COLLECT {
      CALL (a1_0, a1_1) {
        UNWIND range(0, (size(a1_0) - 1)) AS o3
        WITH a1_0[o3] AS n3, a1_1[o3] AS h3 WHERE (NOT coalesce((CASE WHEN (n3:`Activity`) THEN 0 WHEN (n3:`Agreement`) THEN 1 WHEN (n3:`BudgetLine`) THEN 2 WHEN (n3:`City`) THEN 3 WHEN (n3:`Country`) THEN 4 WHEN (n3:`Document`) THEN 5 WHEN (n3:`Event`) THEN 6 WHEN (n3:`Facility`) THEN 7 WHEN (n3:`HostTown`) THEN 8 WHEN (n3:`Observation`) THEN 9 WHEN (n3:`Office`) THEN 10 WHEN (n3:`Organization`) THEN 11 WHEN (n3:`Policy`) THEN 12 WHEN (n3:`Programme`) THEN 13 WHEN (n3:`Project`) THEN 14 WHEN (n3:`Region`) THEN 15 END IN $q2l), false))
        WITH n3, h3, head([b3 IN [[CASE WHEN (h3 = 0) THEN n3.`_a_since` WHEN (h3 = 1) THEN n3.`_a_until` WHEN (h3 = 2) THEN n3.`_a__happens` END, CASE WHEN (h3 = 0) THEN n3.`_b_since` WHEN (h3 = 1) THEN n3.`_b_until` WHEN (h3 = 2) THEN n3.`_b__happens` END]] | CASE WHEN ((b3[0] IS NULL) OR (b3[0] = -2147483648) OR (b3[1] = 2147483647)) THEN CASE WHEN (b3[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e3 IN [head([m3 IN [(date('0001-01-01') + duration({days: b3[0]}))] | ((m3.`year` * 12) + (m3.`month` - 1))])] | CASE WHEN (e3 = head([m3 IN [(date('0001-01-01') + duration({days: b3[1]}))] | ((m3.`year` * 12) + (m3.`month` - 1))])) THEN e3 ELSE 9223372036854775807 END]) END]) AS g3_0 LIMIT $mostRows
        WITH g3_0, count(*) AS a3_0
        RETURN collect([g3_0, a3_0]) AS t3, sum(a3_0) AS t3_0
      }
      WITH t3, t3_0, COLLECT {
        UNWIND CASE WHEN ((t3_0 < $mostRows) AND (size(t3) < $mostGroups)) THEN t3 ELSE [] END AS k3
        WITH k3[0] AS g3_0, k3[1] AS a3_0
        WITH g3_0, a3_0 ORDER BY g3_0 DESC, g3_0
        RETURN [[g3_0], a3_0] AS v
      } AS p3
      RETURN CASE WHEN (NOT (t3_0 < $mostRows)) THEN 0 WHEN (NOT (size(t3) < $mostGroups)) THEN 1 ELSE p3 END AS v
    }), COUNT {
      UNWIND range(0, (size(a1_0) - 1)) AS o3
      WITH a1_0[o3] AS n3, a1_1[o3] AS h3 WHERE (NOT coalesce((CASE WHEN (n3:`Activity`) THEN 0 WHEN (n3:`Agreement`) THEN 1 WHEN (n3:`BudgetLine`) THEN 2 WHEN (n3:`City`) THEN 3 WHEN (n3:`Country`) THEN 4 WHEN (n3:`Document`) THEN 5 WHEN (n3:`Event`) THEN 6 WHEN (n3:`Facility`) THEN 7 WHEN (n3:`HostTown`) THEN 8 WHEN (n3:`Observation`) THEN 9 WHEN (n3:`Office`) THEN 10 WHEN (n3:`Organization`) THEN 11 WHEN (n3:`Policy`) THEN 12 WHEN (n3:`Programme`) THEN 13 WHEN (n3:`Project`) THEN 14 WHEN (n3:`Region`) THEN 15 END IN $q2l), false))
    }]] AS q1
    RETURN q1 AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Entity`)
    UNWIND [0, 1, 2] AS k1
    WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END <= $q1b))
    WITH n1, k1, CASE WHEN (CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END IS NOT NULL) THEN [CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END] END AS v1_0, CASE WHEN (k1 = 0) THEN 'BEGAN' WHEN (k1 = 1) THEN 'ENDED' WHEN (k1 = 2) THEN 'HAPPENED' END AS v1_1, head([b1 IN [[CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | ((m1.`year` * 12) + (m1.`month` - 1))])] | CASE WHEN (e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | ((m1.`year` * 12) + (m1.`month` - 1))])) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_0, head([b1 IN [[CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END]] | CASE WHEN ((b1[0] IS NULL) OR (b1[0] = -2147483648) OR (b1[1] = 2147483647)) THEN CASE WHEN (b1[0] IS NOT NULL) THEN 9223372036854775807 END ELSE head([e1 IN [head([m1 IN [(date('0001-01-01') + duration({days: b1[0]}))] | m1.`year`])] | CASE WHEN (e1 = head([m1 IN [(date('0001-01-01') + duration({days: b1[1]}))] | m1.`year`])) THEN e1 ELSE 9223372036854775807 END]) END]) AS g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, count(*) AS a1_0, max(v1_0) AS a1_1, count(DISTINCT v1_1) AS a1_2
    RETURN collect([g1_0, g1_1, a1_0, a1_1, a1_2]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1, k1[4] AS a1_2
    WITH g1_0, g1_1, a1_0, a1_1, a1_2 ORDER BY a1_1[0] DESC, a1_1[1] DESC, a1_1[2] DESC, a1_2, g1_0, g1_1 LIMIT $q5
    RETURN [[g1_0, g1_1, [g1_0, g1_1]], a1_0] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
