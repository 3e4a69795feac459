RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`) WHERE (n1.`level` = $q0)
    WITH n1 LIMIT $mostRows
    WITH n1, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_0, coalesce(n1.`level`, 'null') AS v1_1, CASE WHEN ((coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) IS NOT NULL) AND EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q3) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q4l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    }) THEN true END AS v1_2, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q5))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q5 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_3, COLLECT {
      MATCH (n1)-[r2:`PART_OF`]->(n2)
      WITH DISTINCT n2 LIMIT $mostRows
      RETURN n2.`id` AS v
    } AS g1_0 ORDER BY n1.`id`
    UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
    WITH n1, v1_0, v1_1, v1_2, v1_3, g1_0o AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_4, count(v1_2) AS a1_5, sum((v1_3 / 1000000000)) AS a1_6, sum((v1_3 % 1000000000)) AS a1_7, count(v1_3) AS a1_8, collect(DISTINCT CASE WHEN (v1_3 IS NOT NULL) THEN v1_1 END) AS a1_9
    RETURN collect([g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7, a1_8, a1_9]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1, k1[3] AS a1_2, k1[4] AS a1_3, k1[5] AS a1_4, k1[6] AS a1_5, k1[7] AS a1_6, k1[8] AS a1_7, k1[9] AS a1_8, k1[10] AS a1_9
    WITH g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7, a1_8, a1_9 ORDER BY CASE WHEN (size(a1_9) < 2) THEN CASE WHEN (a1_8 > 0) THEN head([sum1 IN [[(a1_6 + ((a1_7 - (((a1_7 % 1000000000) + 1000000000) % 1000000000)) / 1000000000)), (((a1_7 % 1000000000) + 1000000000) % 1000000000)]] | CASE WHEN (((sum1[0] < 9223372036) OR ((sum1[0] = 9223372036) AND (sum1[1] <= 854775807))) AND ((sum1[0] > -9223372037) OR ((sum1[0] = -9223372037) AND (sum1[1] >= 145224191)))) THEN CASE WHEN (sum1[0] < 0) THEN (((sum1[0] + 1) * 1000000000) + (sum1[1] - 1000000000)) ELSE ((sum1[0] * 1000000000) + sum1[1]) END END]) END END DESC, g1_0
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]] AS v
    })], a1_0, [[[a1_1, a1_2, a1_3], a1_4]], [a1_5]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`) WHERE (n1.`level` = $q0)
    WITH n1 LIMIT $mostRows
    WITH n1, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q8 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_0, coalesce(n1.`level`, 'null') AS v1_1, CASE WHEN ((coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q8 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) IS NOT NULL) AND EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q8))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q9) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q10l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    }) THEN true END AS v1_2 ORDER BY n1.`id`
    RETURN count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_4, count(v1_2) AS a1_5
  }
  RETURN CASE WHEN (a1_0 < $mostRows) THEN [a1_0, [[[a1_1, a1_2, a1_3], a1_4]], [a1_5]] END AS v
})] AS f0
