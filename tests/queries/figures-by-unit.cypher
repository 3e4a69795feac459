RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`Observation`)
    WITH n1 LIMIT $mostRows
    WITH n1, n1.`value` AS v1_0, coalesce(n1.`unit`, 'null') AS v1_1, coalesce(n1.`metric`, 'null') AS v1_2, coalesce(head(COLLECT {
      MATCH (n1)-[r2:`SUBJECT`]->(n2)
      RETURN n2.`level` AS v ORDER BY n2.`id`, r2.`id` LIMIT 1
    }), 'null') AS v1_3 ORDER BY n1.`id`
    RETURN count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_4, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_2 END) AS a1_5, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_3 END) AS a1_6
  }
  RETURN CASE WHEN (a1_0 < $mostRows) THEN [a1_0, [[[a1_1, a1_2, a1_3], a1_4, a1_5, a1_6]]] END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`Observation`)
    WITH n1, n1.`value` AS v1_0, CASE WHEN ((n1.`value` IS NOT NULL) AND ((n1.`approximate` = $q2) OR ((NOT coalesce((n1.`bound` IS NULL), false)) AND (NOT coalesce((n1.`bound` IN $q3l), false))) OR (NOT coalesce((n1.`resolution` IS NULL), false)))) THEN true END AS v1_1, n1.`unit` AS g1_0, n1.`metric` AS g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, count(*) AS a1_0, max(v1_0) AS a1_1, count(v1_1) AS a1_2
    RETURN collect([g1_0, g1_1, a1_0, a1_1, a1_2]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1, k1[4] AS a1_2
    WITH g1_0, g1_1, a1_0, a1_1, a1_2 ORDER BY a1_0 DESC, g1_0, g1_1 LIMIT $q6
    RETURN [[g1_0, g1_1], a1_0, [[a1_1]], [a1_2]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
