RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Document`)
  RETURN [n1.`presence`, [COLLECT {
    MATCH (n1)-[r2:`DEPICTS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q2}) WHERE (n1:`Document`)
  RETURN [n1.`presence`, [COLLECT {
    MATCH (n1)-[r2:`DEPICTS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Document`)
  RETURN [n1.`presence`, [COLLECT {
    MATCH (n1)-[r2:`DEPICTS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f2, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Document`)
  RETURN [n1.`presence`, [COLLECT {
    MATCH (n1)-[r2:`DEPICTS`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`})
    RETURN [c2.`property`, c2.`lineFrom`, c2.`lineTo`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f3
