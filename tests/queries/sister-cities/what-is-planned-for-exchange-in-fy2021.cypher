RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Activity`)
  RETURN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`period`, n1.`status`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE (NOT coalesce((c2.`rank` = $q2), false))
    RETURN [c2.`property`, coalesce(c2.`value_EN`, c2.`value_JA`), COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }] AS v LIMIT 1
}) AS f0, head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q4}) WHERE (n1:`Programme`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`RESPONSIBLE_FOR`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)]]]] AS v
  }]] AS v LIMIT 1
}) AS f1
