RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`address`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`printed`, r2.`floors`, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`})
    RETURN [c2.`kind`, c2.`value`, c2.`printed`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Facility`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`address`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`printed`, r2.`floors`, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }], COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`})
    RETURN [c2.`kind`, c2.`value`, c2.`printed`] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1
