RETURN head(COLLECT {
  MATCH (n1:`Entity` {`id`: $q0}) WHERE (n1:`Event`)
  RETURN [[COLLECT {
    MATCH (n1)<-[r2:`CAUSED_BY`]-(n2)
    WITH n2, r2 ORDER BY n2.`id`, r2.`id` LIMIT $q1d10s0
    RETURN [[COLLECT {
      MATCH (c3:`_Citation` {`_owner`: r2.`id`})
      RETURN [c3.`lineFrom`, c3.`basis`] AS v ORDER BY c3.`_place`
    }, [n2.`_type`, CASE WHEN (n2:`Activity`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`kind`, n2.`status`, n2.`period`] WHEN (n2:`Event`|`Policy`) THEN [coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`)] END]]] AS v
  }, COUNT {
    MATCH (n1)<-[r2:`CAUSED_BY`]-(n2)
  }]] AS v LIMIT 1
}) AS f0
