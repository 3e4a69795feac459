RETURN [COLLECT {
  MATCH (n1:`Observation`) WHERE (n1.`metric` = $q0)
  WITH n1, n1.`value` AS v0_1, coalesce(n1.`unit`, 'null') AS v1_1, coalesce(n1.`metric`, 'null') AS v2_1, coalesce(head(COLLECT {
    MATCH (n1)-[r2:`SUBJECT`]->(n2)
    RETURN n2.`level` AS v ORDER BY n2.`id`, r2.`id` LIMIT 1
  }), 'null') AS v3_1, CASE WHEN ((n1.`value` IS NOT NULL) AND ((n1.`approximate` = $q1) OR ((NOT coalesce((n1.`bound` IS NULL), false)) AND (NOT coalesce(((n1.`bound` IN $q2l) OR ($q2n AND (n1.`bound` IS NULL))), false))) OR (NOT coalesce((n1.`resolution` IS NULL), false)))) THEN true END AS v4_1, n1.`fundingSource` AS g0_1 ORDER BY n1.`id`
  WITH g0_1, count(*) AS a0_1, count(v0_1) AS a1_1, sum((v0_1 / 1000000000)) AS a2_1, sum((v0_1 % 1000000000)) AS a3_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v1_1 END) AS a4_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v2_1 END) AS a5_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v3_1 END) AS a6_1, count(v4_1) AS a7_1
  WITH g0_1, a0_1, a1_1, a2_1, a3_1, a4_1, a5_1, a6_1, a7_1 ORDER BY CASE WHEN ((size(a4_1) < 2) AND (size(a5_1) < 2) AND (size(a6_1) < 2)) THEN CASE WHEN ((a1_1 > 0) AND (abs(toFloat(a2_1)) < 9.2e9)) THEN ((a2_1 * 1000000000) + a3_1) END END DESC, g0_1
  RETURN [[g0_1], a0_1, [[[a1_1, a2_1, a3_1], a4_1, a5_1, a6_1]], [a7_1]] AS v
}, head(COLLECT {
  MATCH (n1:`Observation`) WHERE (n1.`metric` = $q0)
  WITH n1, n1.`value` AS v0_1, coalesce(n1.`unit`, 'null') AS v1_1, coalesce(n1.`metric`, 'null') AS v2_1, coalesce(head(COLLECT {
    MATCH (n1)-[r2:`SUBJECT`]->(n2)
    RETURN n2.`level` AS v ORDER BY n2.`id`, r2.`id` LIMIT 1
  }), 'null') AS v3_1, CASE WHEN ((n1.`value` IS NOT NULL) AND ((n1.`approximate` = $q7) OR ((NOT coalesce((n1.`bound` IS NULL), false)) AND (NOT coalesce(((n1.`bound` IN $q8l) OR ($q8n AND (n1.`bound` IS NULL))), false))) OR (NOT coalesce((n1.`resolution` IS NULL), false)))) THEN true END AS v4_1 ORDER BY n1.`id`
  WITH count(v0_1) AS a0_1, sum((v0_1 / 1000000000)) AS a1_1, sum((v0_1 % 1000000000)) AS a2_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v1_1 END) AS a3_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v2_1 END) AS a4_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v3_1 END) AS a5_1, count(v4_1) AS a6_1
  RETURN [[[[a0_1, a1_1, a2_1], a3_1, a4_1, a5_1]], [a6_1]] AS v
})] AS f0
