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
    RETURN [[n2.`_type`, [COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q5), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`)] AS v ORDER BY c3.`_place`
    }, [COLLECT {
      MATCH (n2)<-[r3:`PART_OF`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`_type`, [coalesce(n3.`_display_EN`, n3.`_display_JA`, n3.`id`)]]] AS v
    }]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CORRESPONDS_TO`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[[COLLECT {
      MATCH (n2)<-[r3:`SUBJECT`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`printed`, COLLECT {
        MATCH (c4:`_Citation` {`_owner`: n3.`id`})
        RETURN [c4.`property`, c4.`lineFrom`] AS v ORDER BY c4.`_place`
      }]] AS v
    }]]] AS v
  }]] AS v LIMIT 1
}) AS f0
