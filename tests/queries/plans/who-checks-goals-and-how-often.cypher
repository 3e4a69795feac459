RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Policy`)
  RETURN [COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q1), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`)] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), COLLECT {
      MATCH (c3:`_Claim` {`_owner`: n2.`id`}) WHERE (NOT coalesce((c3.`rank` = $q1), false))
      RETURN [c3.`property`, coalesce(c3.`value_EN`, c3.`value_JA`), c3.`printed`, COLLECT {
        MATCH (c4:`_Citation` {`_owner`: c3.`id`})
        RETURN [c4.`lineFrom`] AS v ORDER BY c4.`_place`
      }] AS v ORDER BY c3.`_place`
    }]]] AS v
  }]] AS v LIMIT 1
}) AS f0
