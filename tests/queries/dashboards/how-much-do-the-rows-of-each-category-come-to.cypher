RETURN [COLLECT {
  MATCH (n1:`BudgetLine`) WHERE (n1.`level` = $q0)
  WITH n1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v0_1, coalesce(n1.`level`, 'null') AS v1_1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q5))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q5 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v2_1, head([t1 IN [[coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q8 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END), coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q9))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q9 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)]] | CASE WHEN (abs((toFloat(t1[1]) - toFloat(t1[0]))) < 9.2e18) THEN (t1[1] - t1[0]) END]) AS v3_1, CASE WHEN ((coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) IS NOT NULL) AND EXISTS {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
    WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q3) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce(((n2.`bound` IN $q4l) OR ($q4n AND (n2.`bound` IS NULL))), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
    RETURN n2 AS v
  }) THEN true END AS v4_1, CASE WHEN ((coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q5))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q5 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) IS NOT NULL) AND EXISTS {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q5))
    WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q6) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce(((n2.`bound` IN $q7l) OR ($q7n AND (n2.`bound` IS NULL))), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
    RETURN n2 AS v
  }) THEN true END AS v5_1, CASE WHEN ((head([t1 IN [[coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q8 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END), coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q9))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q9 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)]] | CASE WHEN (abs((toFloat(t1[1]) - toFloat(t1[0]))) < 9.2e18) THEN (t1[1] - t1[0]) END]) IS NOT NULL) AND (EXISTS {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
    WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q10) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce(((n2.`bound` IN $q11l) OR ($q11n AND (n2.`bound` IS NULL))), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
    RETURN n2 AS v
  } OR EXISTS {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q9))
    WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q10) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce(((n2.`bound` IN $q11l) OR ($q11n AND (n2.`bound` IS NULL))), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
    RETURN n2 AS v
  })) THEN true END AS v6_1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q12))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q12 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v7_1, COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g0_1 ORDER BY n1.`id`
  UNWIND CASE WHEN (size(g0_1) = 0) THEN [null] ELSE g0_1 END AS g0_1o
  WITH n1, v0_1, v1_1, v2_1, v3_1, v4_1, v5_1, v6_1, v7_1, g0_1o AS g0_1
  WITH g0_1, count(*) AS a0_1, count(v0_1) AS a1_1, sum((v0_1 / 1000000000)) AS a2_1, sum((v0_1 % 1000000000)) AS a3_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v1_1 END) AS a4_1, count(v2_1) AS a5_1, sum((v2_1 / 1000000000)) AS a6_1, sum((v2_1 % 1000000000)) AS a7_1, collect(DISTINCT CASE WHEN (v2_1 IS NOT NULL) THEN v1_1 END) AS a8_1, count(v3_1) AS a9_1, sum((v3_1 / 1000000000)) AS a10_1, sum((v3_1 % 1000000000)) AS a11_1, collect(DISTINCT CASE WHEN (v3_1 IS NOT NULL) THEN v1_1 END) AS a12_1, count(v4_1) AS a13_1, count(v5_1) AS a14_1, count(v6_1) AS a15_1, sum((v7_1 / 1000000000)) AS a16_1, sum((v7_1 % 1000000000)) AS a17_1, count(v7_1) AS a18_1, collect(DISTINCT CASE WHEN (v7_1 IS NOT NULL) THEN v1_1 END) AS a19_1
  WITH g0_1, a0_1, a1_1, a2_1, a3_1, a4_1, a5_1, a6_1, a7_1, a8_1, a9_1, a10_1, a11_1, a12_1, a13_1, a14_1, a15_1, a16_1, a17_1, a18_1, a19_1 ORDER BY CASE WHEN (size(a19_1) < 2) THEN CASE WHEN ((a18_1 > 0) AND (abs(toFloat(a16_1)) < 9.2e9)) THEN ((a16_1 * 1000000000) + a17_1) END END DESC, g0_1
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g0_1})
    RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
  })], a0_1, [[[a1_1, a2_1, a3_1], a4_1], [[a5_1, a6_1, a7_1], a8_1], [[a9_1, a10_1, a11_1], a12_1]], [a13_1, a14_1, a15_1]] AS v
}, head(COLLECT {
  MATCH (n1:`BudgetLine`) WHERE (n1.`level` = $q0)
  WITH n1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q15))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q15 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v0_1, coalesce(n1.`level`, 'null') AS v1_1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q18))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q18 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v2_1 ORDER BY n1.`id`
  WITH count(*) AS a0_1, count(v0_1) AS a1_1, sum((v0_1 / 1000000000)) AS a2_1, sum((v0_1 % 1000000000)) AS a3_1, collect(DISTINCT CASE WHEN (v0_1 IS NOT NULL) THEN v1_1 END) AS a4_1, count(v2_1) AS a5_1, sum((v2_1 / 1000000000)) AS a6_1, sum((v2_1 % 1000000000)) AS a7_1, collect(DISTINCT CASE WHEN (v2_1 IS NOT NULL) THEN v1_1 END) AS a8_1
  RETURN [a0_1, [[[a1_1, a2_1, a3_1], a4_1], [[a5_1, a6_1, a7_1], a8_1]]] AS v
})] AS f0
