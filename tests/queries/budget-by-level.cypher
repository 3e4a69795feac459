RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`)
    WITH n1, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q0))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q0 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_0, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q3))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q3 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_1, head([t1 IN [[coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q6))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q6 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END), coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q7))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q7 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]] | CASE WHEN CASE WHEN (t1[0] >= 0) THEN (t1[1] >= ((t1[0] - 9223372036854775807) - 1)) ELSE (t1[1] <= (t1[0] + 9223372036854775807)) END THEN (t1[1] - t1[0]) END]) AS v1_2, CASE WHEN ((coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q0))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q0 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) IS NOT NULL) AND EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q0))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q1) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q2l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    }) THEN true END AS v1_3, CASE WHEN ((coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q3))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q3 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) IS NOT NULL) AND EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q3))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q4) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q5l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    }) THEN true END AS v1_4, CASE WHEN ((head([t1 IN [[coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q6))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q6 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END), coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q7))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q7 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]] | CASE WHEN CASE WHEN (t1[0] >= 0) THEN (t1[1] >= ((t1[0] - 9223372036854775807) - 1)) ELSE (t1[1] <= (t1[0] + 9223372036854775807)) END THEN (t1[1] - t1[0]) END]) IS NOT NULL) AND (EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q6))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q8) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q9l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    } OR EXISTS {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q7))
      WITH n2 ORDER BY n2.`id` LIMIT 1 WHERE (true AND ((n2.`approximate` = $q8) OR ((NOT coalesce((n2.`bound` IS NULL), false)) AND (NOT coalesce((n2.`bound` IN $q9l), false))) OR (NOT coalesce((n2.`resolution` IS NULL), false))))
      RETURN n2 AS v
    })) THEN true END AS v1_5, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q10))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q10 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_6, n1.`level` AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, count(v1_1) AS a1_4, sum((v1_1 / 1000000000)) AS a1_5, sum((v1_1 % 1000000000)) AS a1_6, count(v1_2) AS a1_7, sum((v1_2 / 1000000000)) AS a1_8, sum((v1_2 % 1000000000)) AS a1_9, count(v1_3) AS a1_10, count(v1_4) AS a1_11, count(v1_5) AS a1_12, sum((v1_6 / 1000000000)) AS a1_13, sum((v1_6 % 1000000000)) AS a1_14, count(v1_6) AS a1_15
    RETURN collect([g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7, a1_8, a1_9, a1_10, a1_11, a1_12, a1_13, a1_14, a1_15]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1, k1[3] AS a1_2, k1[4] AS a1_3, k1[5] AS a1_4, k1[6] AS a1_5, k1[7] AS a1_6, k1[8] AS a1_7, k1[9] AS a1_8, k1[10] AS a1_9, k1[11] AS a1_10, k1[12] AS a1_11, k1[13] AS a1_12, k1[14] AS a1_13, k1[15] AS a1_14, k1[16] AS a1_15
    WITH g1_0, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6, a1_7, a1_8, a1_9, a1_10, a1_11, a1_12, a1_13, a1_14, a1_15 ORDER BY CASE WHEN (a1_15 > 0) THEN head([sum1 IN [[(a1_13 + ((a1_14 - (((a1_14 % 1000000000) + 1000000000) % 1000000000)) / 1000000000)), (((a1_14 % 1000000000) + 1000000000) % 1000000000)]] | CASE WHEN (((sum1[0] < 9223372036) OR ((sum1[0] = 9223372036) AND (sum1[1] <= 854775807))) AND ((sum1[0] > -9223372037) OR ((sum1[0] = -9223372037) AND (sum1[1] >= 145224191)))) THEN CASE WHEN (sum1[0] < 0) THEN (((sum1[0] + 1) * 1000000000) + (sum1[1] - 1000000000)) ELSE ((sum1[0] * 1000000000) + sum1[1]) END END]) END DESC, g1_0
    RETURN [[g1_0], a1_0, [[[a1_1, a1_2, a1_3]], [[a1_4, a1_5, a1_6]], [[a1_7, a1_8, a1_9]]], [a1_10, a1_11, a1_12]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
}), head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`)
    WITH n1 LIMIT $mostRows
    WITH n1, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q13))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q13 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_0, coalesce(n1.`level`, 'null') AS v1_1 ORDER BY n1.`id`
    RETURN count(v1_0) AS a1_0, sum((v1_0 / 1000000000)) AS a1_1, sum((v1_0 % 1000000000)) AS a1_2, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_3, count(*) AS a1_4
  }
  RETURN CASE WHEN (a1_4 < $mostRows) THEN [[[[a1_0, a1_1, a1_2], a1_3]]] END AS v
})] AS f0
