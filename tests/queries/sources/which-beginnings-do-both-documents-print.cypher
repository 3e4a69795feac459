RETURN [COLLECT {
  UNWIND head([p1 IN [COLLECT {
    MATCH (n1:`Entity`) WHERE (((EXISTS {
      MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q0) AND EXISTS {
        MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
          MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
          WITH DISTINCT n4 WHERE (n4.`id` = $q1)
        })
      })
    } AND EXISTS {
      MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q2) AND EXISTS {
        MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
          MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
          WITH DISTINCT n4 WHERE (n4.`id` = $q3)
        })
      })
    }) AND (NOT coalesce((n1.`since` IS NULL), false))) AND (n1.`_a_since` IS NOT NULL))
    WITH n1 ORDER BY n1.`_a_since`, n1.`_b_since`, n1.`since`, n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }] | CASE WHEN (size(p1) < $d10s0) THEN (p1 + COLLECT {
    MATCH (n1:`Entity`) WHERE (((EXISTS {
      MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q0) AND EXISTS {
        MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
          MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
          WITH DISTINCT n4 WHERE (n4.`id` = $q1)
        })
      })
    } AND EXISTS {
      MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q2) AND EXISTS {
        MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
          MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
          WITH DISTINCT n4 WHERE (n4.`id` = $q3)
        })
      })
    }) AND (NOT coalesce((n1.`since` IS NULL), false))) AND ((n1.`_a_since` IS NULL) AND (n1.`id` IS NOT NULL)))
    WITH n1 ORDER BY n1.`id` LIMIT $d10s0
    RETURN n1 AS v
  }) ELSE p1 END])[0..$d10s0] AS n1
  RETURN [[n1.`_type`, [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`since`]]] AS v
}, COUNT {
  MATCH (n1:`Entity`) WHERE ((EXISTS {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q0) AND EXISTS {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
        MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
        WITH DISTINCT n4 WHERE (n4.`id` = $q1)
      })
    })
  } AND EXISTS {
    MATCH (c2:`_Citation` {`_owner`: n1.`id`}) WHERE ((c2.`property` = $q2) AND EXISTS {
      MATCH (n3:`Entity` {`id`: c2.`document`}) WHERE ((n3:`Document`) AND EXISTS {
        MATCH w4 = (n3)(()-[y4_0:`PART_OF`]->(z4_0) WHERE (z4_0:`Document`)){1,16}(n4) WHERE ((n3 <> n4) AND all(i IN nodes(w4) WHERE single(j IN nodes(w4) WHERE (j = i))))
        WITH DISTINCT n4 WHERE (n4.`id` = $q3)
      })
    })
  }) AND (NOT coalesce((n1.`since` IS NULL), false)))
}] AS f0, [COLLECT {
  MATCH (n1:`Entity`) WHERE ((COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q5), false)) AND (c2.`property` = $q6))
  } > $q7) AND (n1.`id` IS NOT NULL))
  WITH n1 ORDER BY n1.`id` LIMIT $d10s0
  RETURN [[n1.`_type`, [coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`), n1.`since`, COLLECT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q5), false)) AND (c2.`property` = $q9))
    RETURN [c2.`printed`, c2.`rank`, COLLECT {
      MATCH (c3:`_Citation` {`_owner`: c2.`id`})
      RETURN [c3.`lineFrom`, head(COLLECT {
        MATCH (n4:`Entity` {`id`: c3.`document`}) WHERE (n4:`Document`)
        RETURN [n4.`id`] AS v LIMIT 1
      })] AS v ORDER BY c3.`_place`
    }] AS v ORDER BY c2.`_place`
  }]]] AS v
}, COUNT {
  MATCH (n1:`Entity`) WHERE (COUNT {
    MATCH (c2:`_Claim` {`_owner`: n1.`id`}) WHERE ((NOT coalesce((c2.`rank` = $q5), false)) AND (c2.`property` = $q6))
  } > $q7)
}] AS f1
