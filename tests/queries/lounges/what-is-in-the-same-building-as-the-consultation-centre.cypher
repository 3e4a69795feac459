RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [coalesce(n1.`_display_JA`, n1.`_display_EN`, n1.`id`), [COLLECT {
    MATCH (n1)<-[r2:`LOCATED_IN`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[r2.`floors`, [n2.`_type`, CASE WHEN (n2:`Activity`|`City`|`Country`|`Event`|`Organization`|`Region`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`)] WHEN (n2:`Facility`|`Office`) THEN [coalesce(n2.`_display_JA`, n2.`_display_EN`, n2.`id`), COLLECT {
      MATCH (c3:`_Contact` {`_owner`: n2.`id`})
      RETURN [c3.`kind`, c3.`printed`] AS v ORDER BY c3.`_place`
    }] END]]] AS v
  }]] AS v LIMIT 1
}) AS f0
