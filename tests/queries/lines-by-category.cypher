RETURN [COLLECT {
  MATCH (n1:`BudgetLine`)
  WITH n1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q1))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q1 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v0_1, coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q4))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q4 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END) AS v1_1, COLLECT {
    MATCH (n1)-[r2:`PART_OF`]->(n2)
    WITH DISTINCT n2
    RETURN n2.`id` AS v
  } AS g0_1, n1.`level` AS g1_1
  UNWIND CASE WHEN (size(g0_1) = 0) THEN [null] ELSE g0_1 END AS g0_1o
  WITH n1, v0_1, v1_1, g0_1o AS g0_1, g1_1
  WITH g0_1, g1_1, count(*) AS a0_1, count(v0_1) AS a1_1, sum((v0_1 / 1000000000)) AS a2_1, sum((v0_1 % 1000000000)) AS a3_1, count(v1_1) AS a4_1, sum((v1_1 / 1000000000)) AS a5_1, sum((v1_1 % 1000000000)) AS a6_1
  WITH g0_1, g1_1, a0_1, a1_1, a2_1, a3_1, a4_1, a5_1, a6_1 ORDER BY g0_1, g1_1
  RETURN [[head(COLLECT {
    MATCH (n2:`Entity` {`id`: g0_1})
    RETURN [n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n2:`BudgetLine`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`level`] END] AS v
  }), g1_1], a0_1, [[[a1_1, a2_1, a3_1]], [[a4_1, a5_1, a6_1]]]] AS v
}] AS f0
