RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Activity`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`period`, [COLLECT {
    MATCH (n1)-[r2:`BASED_ON`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [n2.`id`]]] AS v
  }], [COLLECT {
    MATCH (n1)-[r2:`CONCERNS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`)] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
