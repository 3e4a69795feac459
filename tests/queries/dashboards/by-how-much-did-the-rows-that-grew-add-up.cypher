RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`) WHERE ((head([t1 IN [[coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q0))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q0 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END), coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q1))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q1 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]] | CASE WHEN CASE WHEN (t1[0] >= 0) THEN (t1[1] >= ((t1[0] - 9223372036854775807) - 1)) ELSE (t1[1] <= (t1[0] + 9223372036854775807)) END THEN (t1[1] - t1[0]) END]) > $q2) AND (n1.`level` = $q3))
    WITH n1 LIMIT $mostRows
    WITH n1, head([t1 IN [[coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q5))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q5 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END), coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q6))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q6 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]] | CASE WHEN CASE WHEN (t1[0] >= 0) THEN (t1[1] >= ((t1[0] - 9223372036854775807) - 1)) ELSE (t1[1] <= (t1[0] + 9223372036854775807)) END THEN (t1[1] - t1[0]) END]) AS v1_0, coalesce(n1.`level`, 'null') AS v1_1, COLLECT {
      MATCH (n1)-[r2:`PART_OF`]->(n2)
      WITH DISTINCT n2 LIMIT $mostRows
      RETURN n2.`id` AS v
    } AS g1_0 ORDER BY n1.`id`
    UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
    WITH n1, v1_0, v1_1, g1_0o AS g1_0 LIMIT $mostRows
    WITH g1_0, count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, collect(DISTINCT CASE WHEN (v1_0 IS NOT NULL) THEN v1_1 END) AS a1_4
    RETURN collect([g1_0, a1_0, a1_1, a1_2, a1_3, a1_4]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS a1_0, k1[2] AS a1_1, k1[3] AS a1_2, k1[4] AS a1_3, k1[5] AS a1_4
    WITH g1_0, a1_0, a1_1, a1_2, a1_3, a1_4 ORDER BY a1_0 DESC, g1_0
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]] AS v
    })], a1_0, [[[a1_1, a1_2, a1_3], a1_4]]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
