RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Observation`) WHERE (n1.`metric` = $q0)
    WITH n1 LIMIT $mostRows
    WITH n1, n1.`value` AS v1_0, coalesce(n1.`unit`, 'null') AS v1_1, coalesce(n1.`metric`, 'null') AS v1_2, coalesce(head(COLLECT {
      MATCH (n1)-[r2:`SUBJECT`]->(n2)
      RETURN n2.`level` AS v ORDER BY n2.`id`, r2.`id` LIMIT 1
    }), 'null') AS v1_3, CASE WHEN ((n1.`value` IS NOT NULL) AND ((n1.`approximate` = $q1) OR ((NOT coalesce((n1.`bound` IS NULL), false)) AND (NOT coalesce((n1.`bound` IN $q2l), false))) OR (NOT coalesce((n1.`resolution` IS NULL), false)))) THEN true END AS v1_4, n1.`fundingSource` AS g1_0 ORDER BY n1.`id`
    WITH g1_0, count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_4, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_2 END) AS a1_5, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_3 END) AS a1_6, count(v1_4) AS a1_7
    RETURN collect([g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1, k1[3] AS a1_2, k1[4] AS a1_3, k1[5] AS a1_4, k1[6] AS a1_5, k1[7] AS a1_6, k1[8] AS a1_7
    WITH g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7 ORDER BY CASE WHEN ((size(a1_4) < 2) AND (size(a1_5) < 2) AND (size(a1_6) < 2)) THEN CASE WHEN (a1_1 > 0) THEN head([sum1 IN [[(a1_2 + ((a1_3 - (((a1_3 % 1000000000) + 1000000000) % 1000000000)) / 1000000000)), (((a1_3 % 1000000000) + 1000000000) % 1000000000)]] | CASE WHEN (((sum1[0] < 9223372036) OR ((sum1[0] = 9223372036) AND (sum1[1] <= 854775807))) AND ((sum1[0] > -9223372037) OR ((sum1[0] = -9223372037) AND (sum1[1] >= 145224191)))) THEN CASE WHEN (sum1[0] < 0) THEN (((sum1[0] + 1) * 1000000000) + (sum1[1] - 1000000000)) ELSE ((sum1[0] * 1000000000) + sum1[1]) END END]) END END DESC, g1_0
    RETURN [[g1_0], a1_0, [[[a1_1, a1_2, a1_3], a1_4, a1_5, a1_6]], [a1_7]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Observation`) WHERE (n1.`metric` = $q0)
    WITH n1 LIMIT $mostRows
    WITH n1, n1.`value` AS v1_0, coalesce(n1.`unit`, 'null') AS v1_1, coalesce(n1.`metric`, 'null') AS v1_2, coalesce(head(COLLECT {
      MATCH (n1)-[r2:`SUBJECT`]->(n2)
      RETURN n2.`level` AS v ORDER BY n2.`id`, r2.`id` LIMIT 1
    }), 'null') AS v1_3, CASE WHEN ((n1.`value` IS NOT NULL) AND ((n1.`approximate` = $q7) OR ((NOT coalesce((n1.`bound` IS NULL), false)) AND (NOT coalesce((n1.`bound` IN $q8l), false))) OR (NOT coalesce((n1.`resolution` IS NULL), false)))) THEN true END AS v1_4 ORDER BY n1.`id`
    RETURN count(v1_0) AS a1_0, sum((v1_0 / 1000000000)) AS a1_1, sum((v1_0 % 1000000000)) AS a1_2, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_2 END) AS a1_4, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_3 END) AS a1_5, count(v1_4) AS a1_6, count(*) AS a1_7
  }
  RETURN CASE WHEN (a1_7 < $mostRows) THEN [[[[a1_0, a1_1, a1_2], a1_3, a1_4, a1_5]], [a1_6]] END AS v
})] AS f0
