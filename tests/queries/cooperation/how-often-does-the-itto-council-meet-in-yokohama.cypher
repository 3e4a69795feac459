RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), c2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Event`)
  RETURN [n1.`date`, n1.`status`, [COLLECT {
    MATCH (n1)-[r2:`ORGANIZED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`SUPPORTS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`FUNDS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), [coalesce(head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE (((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL)) AND (n3.`_y_period` = $q7))
      RETURN n3.`value` AS v ORDER BY n3.`id` LIMIT 1
    }), CASE WHEN ((n2.`marking` IN ['ENDED']) AND ($q7 > head(COLLECT {
      MATCH (n2)<-[:`SUBJECT`]-(n3) WHERE ((n3.`metric` IN ['BUDGET']) AND (n3.`unit` IN ['THOUSAND_YEN']) AND (n3.`value` IS NOT NULL) AND (n3.`_y_period` IS NOT NULL))
      RETURN n3.`_y_period` AS v ORDER BY n3.`_y_period` DESC LIMIT 1
    }))) THEN 0 END)]]] AS v
  }]] AS v LIMIT 1
}) AS f1
