RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)-[r2:`FUNDED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(r2.`means_EN`, r2.`means_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`FUNDS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q4))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q4 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)], COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q5), false))
      RETURN [c3.`property`, c3.`state`, coalesce(c3.`value_EN`, c3.`value_JA`)] AS v ORDER BY c3.`_place`
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0
