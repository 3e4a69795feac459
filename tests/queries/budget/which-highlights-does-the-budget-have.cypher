RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`BudgetLine`) THEN [n1.`number`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)], [coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q3))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q3 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q4), false))
    RETURN [c2.`property`, c2.`state`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`CORRESPONDS_TO`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`id`, [coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q5))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q5 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]]] AS v
  }]] END] END AS v ORDER BY d1
} AS f0
