RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [n1.`since`, n1.`languageCount`, n1.`address`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`floors`, r2.`printed`, [n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]]] AS v
  }], COLLECT {
    MATCH (c2:`_Contact` {`_owner`: n1.`id`})
    RETURN [c2.`kind`, c2.`value`, c2.`printed`] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)-[r2:`OPERATED_BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q3), false))
    RETURN [c2.`property`, c2.`state`, coalesce(c2.`value_JA`, c2.`value_EN`)] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0
