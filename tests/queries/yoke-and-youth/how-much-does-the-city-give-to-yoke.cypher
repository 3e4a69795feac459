RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`BudgetLine`)
  RETURN [[coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q1))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q1 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)], [coalesce(head(COLLECT {
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
  }))) THEN 0 END), coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q4))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q4 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)], [COLLECT {
    MATCH (n1)-[r2:`FUNDS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, CASE WHEN (n2:`Activity`|`Agreement`|`BudgetLine`|`City`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Project`|`Region`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q6), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`)] AS v ORDER BY c3.`_place`
    }] WHEN (n2:`Programme`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q6), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`)] AS v ORDER BY c3.`_place`
    }, n2.`kind`, [COLLECT {
      MATCH (n2)-[r3:`RECIPIENT`]->(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]] END]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`item`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
