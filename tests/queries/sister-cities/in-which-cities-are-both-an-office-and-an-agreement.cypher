RETURN COLLECT {
  UNWIND range(0, (size($q0l) - 1)) AS d1
  OPTIONAL MATCH (n1:`Entity` {`id`: $q0l[d1]})
  RETURN CASE WHEN (n1 IS NOT NULL) THEN [n1.`_type`, CASE WHEN (n1:`Activity`|`Agreement`|`BudgetLine`|`Country`|`Document`|`Event`|`Facility`|`HostTown`|`Observation`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`) THEN [] WHEN (n1:`City`) THEN [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), [COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[n2.`kind`]] AS v
  }, COUNT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)-[y2_1:`PARTY_TO`]->(n2) WHERE ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i))))
    WITH DISTINCT n2
  }], [COLLECT {
    MATCH w2 = (n1)(()<-[y2_0:`LOCATED_IN`]-(z2_0) WHERE (z2_0:`Place`)){0,15}(x2_0)<-[y2_1:`LOCATED_IN`]-(n2) WHERE ((n2:`Office`) AND ((n1 <> n2) AND all(i IN nodes(w2) WHERE single(j IN nodes(w2) WHERE (j = i)))))
    WITH DISTINCT n2
    WITH n2 ORDER BY n2.`id` LIMIT $d10s0
    RETURN [[coalesce(n2.`_display_EN`, n2.`_display_JA`, n2.`id`), n2.`since`]] AS v
  }]] END] END AS v ORDER BY d1
} AS f0
