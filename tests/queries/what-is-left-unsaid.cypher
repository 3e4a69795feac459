RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`BudgetLine`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [coalesce(head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE (((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL)) AND (n2.`_y_period` = $q2))
    RETURN n2.`value` AS v ORDER BY n2.`id` LIMIT 1
  }), CASE WHEN ((n1.`marking` IN ['ENDED']) AND ($q2 > head(COLLECT {
    MATCH (n1)<-[:`SUBJECT`]-(n2) WHERE ((n2.`metric` IN ['BUDGET']) AND (n2.`unit` IN ['THOUSAND_YEN']) AND (n2.`value` IS NOT NULL) AND (n2.`_y_period` IS NOT NULL))
    RETURN n2.`_y_period` AS v ORDER BY n2.`_y_period` DESC LIMIT 1
  }))) THEN 0 END)], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, c2.`state`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, c3.`lineTo`, c3.`basis`, c3.`note`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
