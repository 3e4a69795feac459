RETURN [head(COLLECT {
  CALL () {
    MATCH (n1:`BudgetLine`)
    WITH n1, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q1))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q1 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_0, coalesce(head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q4))
      RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
    }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q4 > head(COLLECT {
      MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
      RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v1_1, COLLECT {
      MATCH (n1)-[r2:`PART_OF`]->(n2)
      WITH DISTINCT n2 LIMIT $mostRows
      RETURN n2.`id` AS v
    } AS g1_0, n1.`level` AS g1_1 LIMIT $mostRows
    UNWIND CASE WHEN (size(g1_0) = 0) THEN [null] ELSE g1_0 END AS g1_0o
    WITH n1, v1_0, v1_1, g1_0o AS g1_0, g1_1 LIMIT $mostRows
    WITH g1_0, g1_1, count(*) AS a1_0, count(v1_0) AS a1_1, sum((v1_0 / 1000000000)) AS a1_2, sum((v1_0 % 1000000000)) AS a1_3, count(v1_1) AS a1_4, sum((v1_1 / 1000000000)) AS a1_5, sum((v1_1 % 1000000000)) AS a1_6
    RETURN collect([g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6]) AS t1, sum(a1_0) AS t1_0
  }
  WITH t1, t1_0, COLLECT {
    UNWIND CASE WHEN ((t1_0 < $mostRows) AND (size(t1) < $mostGroups)) THEN t1 ELSE [] END AS k1
    WITH k1[0] AS g1_0, k1[1] AS g1_1, k1[2] AS a1_0, k1[3] AS a1_1, k1[4] AS a1_2, k1[5] AS a1_3, k1[6] AS a1_4, k1[7] AS a1_5, k1[8] AS a1_6
    WITH g1_0, g1_1, a1_0, a1_1, a1_2, a1_3, a1_4, a1_5, a1_6 ORDER BY g1_0, g1_1
    RETURN [[head(COLLECT {
      MATCH (n2:`Entity` {`id`: g1_0})
      RETURN [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`BudgetLine`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`level`] END] AS v
    }), g1_1], a1_0, [[[a1_1, a1_2, a1_3]], [[a1_4, a1_5, a1_6]]]] AS v
  } AS p1
  RETURN CASE WHEN (NOT (t1_0 < $mostRows)) THEN 0 WHEN (NOT (size(t1) < $mostGroups)) THEN 1 ELSE p1 END AS v
})] AS f0
