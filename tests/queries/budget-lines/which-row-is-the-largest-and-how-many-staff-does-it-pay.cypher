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
  }))) THEN 0 END), head(COLLECT {
    MATCH (n2:`Entity` {`id`: $q3}) WHERE (n2:`BudgetLine`)
    RETURN coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q2))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END) AS v
  })], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q4), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`)] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`FUNDS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [COLLECT {
      MATCH (n2)<-[r3:`SUBJECT`]-(n3)
      WITH n3, r3 ORDER BY n3.`id`, r3.`id` LIMIT $d10s0
      RETURN [[n3.`metric`, n3.`value`, n3.`printed`, coalesce(n3.`scope_EN`, n3.`scope_JA`), COLLECT {
        MATCH (c4:`_Citation` {`_owner`: n3.`id`})
        RETURN [c4.`property`, c4.`lineFrom`, c4.`item`] AS v ORDER BY c4.`_place`
      }]] AS v
    }]]]] AS v
  }]] AS v LIMIT 1
}) AS f0
