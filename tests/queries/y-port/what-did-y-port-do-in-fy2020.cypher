RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`PART_OF`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`CONCERNS`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, n2.`status`, n2.`period`]] AS v
  }]] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q3}) WHERE (n1:`Activity`)
  RETURN [n1.`period`, [COLLECT {
    MATCH (n1)-[r2:`BY`]->(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]] AS v
  }], [COLLECT {
    MATCH (n1)<-[r2:`SUBJECT`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[n2.`value`, n2.`printed`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: n2.`id`})
      RETURN [c3.`property`, c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }]] AS v
  }], COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q5), false))
    RETURN [c2.`property`, c2.`state`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f1
