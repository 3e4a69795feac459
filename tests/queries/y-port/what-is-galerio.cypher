RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Facility`)
  RETURN [COLLECT {
    MATCH (c2:`_Name` {`_owner`: n1.`id`})
    RETURN [c2.`lang`, c2.`text`, c2.`kind`] AS v ORDER BY c2.`_place`
  }, n1.`kind`, n1.`since`, [COLLECT {
    MATCH (n1)-[r2:`LOCATED_IN`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }, [COLLECT {
    MATCH (n1)<-[r2:`CONCERNS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, n2.`period`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }]] AS v
  }]] AS v LIMIT 1
}) AS f0
